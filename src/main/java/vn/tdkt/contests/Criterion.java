package vn.tdkt.contests;

import java.util.UUID;
import vn.tdkt.kernel.Score;

/** One line of the score form of an edition. */
public record Criterion(UUID id, UUID edition, String name, Score maximum) {}
