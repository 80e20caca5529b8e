package vn.tdkt.organisation;

import java.time.LocalDate;

/**
 * A block as the province's decision makes it (REQ-19).
 *
 * @param symbol as in its document numbers; may be empty
 * @param decision number and issuer of the decision
 */
public record NewBlock(
    UnitId jurisdiction,
    BlockKind kind,
    String name,
    String symbol,
    String decision,
    LocalDate decidedOn,
    boolean fictional) {}
