package vn.tdkt.supervision;

/**
 * What is left of an event once its personal content was removed: that there was one, of which
 * kind, and who removed it on what ground.
 *
 * @param counts whether it is counted as before; one that was voided never is
 * @param asked who asked for it
 * @param confirmed the second person
 */
public record PersonnelStub(
    PersonnelKind kind,
    boolean counts,
    PurgeGround ground,
    PersonnelPurge.By asked,
    PersonnelPurge.By confirmed) {}
