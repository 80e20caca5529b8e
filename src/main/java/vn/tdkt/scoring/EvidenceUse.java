package vn.tdkt.scoring;

import java.util.UUID;
import vn.tdkt.documents.Evidence;

/** A place in a file that stands as evidence for a leaf; one file may stand for several. */
public record EvidenceUse(UUID id, String leaf, Evidence place) {}
