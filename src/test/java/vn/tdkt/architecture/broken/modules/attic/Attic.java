package vn.tdkt.architecture.broken.modules.attic;

import vn.tdkt.architecture.broken.modules.cellar.Cellar;

/** Broken on purpose: a module without a declaration. */
record Attic(Cellar below) {}
