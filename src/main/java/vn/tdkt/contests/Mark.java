package vn.tdkt.contests;

import java.util.UUID;
import vn.tdkt.kernel.Score;

/** What one juror gave one work by one criterion. */
public record Mark(UUID work, UUID account, UUID criterion, Score points) {}
