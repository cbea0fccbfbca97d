"""What other systems read: one module per format, each a pure function of a result."""
