"""Figures of this machine, alone or beside another plugin of the same package. Nothing here passes or fails."""
