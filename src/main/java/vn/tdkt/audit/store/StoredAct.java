package vn.tdkt.audit.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Act;

/** An act as it stands on record, without its changes. */
public record StoredAct(
    UUID id, Instant at, String who, @Nullable UUID unit, String kind, Act.Subject subject) {}
