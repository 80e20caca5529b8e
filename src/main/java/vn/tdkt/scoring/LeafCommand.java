package vn.tdkt.scoring;

import java.util.UUID;

/**
 * What a person wants to write about one leaf.
 *
 * @param command made by the browser; sent twice, it is written once
 * @param leaf key of the leaf
 * @param seenVersion the version that the person saw; 0 where there was none
 */
public record LeafCommand(SheetId sheet, UUID command, String leaf, long seenVersion) {}
