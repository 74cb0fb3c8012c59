"""Round Two for browsers and programs: one process, one store, many interviews."""
