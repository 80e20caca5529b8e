package vn.tdkt.archive;

import vn.tdkt.organisation.UnitView;

/** A batch to be opened for the papers of a unit. */
public record NewBatch(UnitView unit, String name, Origin origin, boolean restricted) {}
