"""What the journal is about: frozen values and pure rules that know no database and no screen."""
