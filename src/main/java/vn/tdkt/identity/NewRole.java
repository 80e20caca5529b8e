package vn.tdkt.identity;

import vn.tdkt.access.Grant;
import vn.tdkt.organisation.Validity;

/**
 * A role that is to be granted.
 *
 * @param place the name of the place that it reaches, for the record
 */
public record NewRole(Grant grant, String place, Validity valid) {}
