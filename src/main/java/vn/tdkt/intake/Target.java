package vn.tdkt.intake;

import vn.tdkt.organisation.UnitId;

/**
 * Where a table belongs.
 *
 * @param unit below which everything lies that it brings in
 * @param fictional whether that is invented for the sample
 */
record Target(UnitId jurisdiction, UnitId unit, boolean fictional) {}
