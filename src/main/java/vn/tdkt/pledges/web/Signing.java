package vn.tdkt.pledges.web;

import vn.tdkt.pledges.Signatory;

/** A signatory, and whether the viewer may note the signature. */
public record Signing(Signatory signatory, boolean maySign) {}
