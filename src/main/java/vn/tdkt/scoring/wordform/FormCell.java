package vn.tdkt.scoring.wordform;

import vn.tdkt.reading.Place;

/**
 * A place of an office's Word file for which the sheet has something to say.
 *
 * @param text what stands there; an explanation as our own paper words it
 */
public record FormCell(FormKey key, Place place, String text) {}
