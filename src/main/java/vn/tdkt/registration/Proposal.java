package vn.tdkt.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A title for somebody at the end of the year: proposed, or conferred already.
 *
 * @param person null for a collective, and for a person whom the register does not know
 * @param title its code in the catalogue
 * @param source the decision or paper that says so
 */
public record Proposal(
    @Nullable UUID person, String name, boolean collective, String title, String source) {}
