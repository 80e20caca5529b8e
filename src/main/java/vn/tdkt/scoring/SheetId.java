package vn.tdkt.scoring;

import java.util.UUID;

/** The score sheet of one unit in one block and year, through all its versions. */
public record SheetId(UUID value) {}
