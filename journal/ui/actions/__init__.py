"""What can be done, told once as data: menus, keys and tools all read the same list."""
