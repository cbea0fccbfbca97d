"""Zips that learning platforms and stock tools run, one module for each kind."""
