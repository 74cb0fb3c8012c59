"""Pure: what an answer says, read by rule in milliseconds. Takes words, gives facts with the candidate's own words as
proof."""
