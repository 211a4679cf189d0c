"""What can be done with a journal: the verbs that the window and the command line share."""
