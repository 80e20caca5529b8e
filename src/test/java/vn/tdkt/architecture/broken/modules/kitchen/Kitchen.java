package vn.tdkt.architecture.broken.modules.kitchen;

import vn.tdkt.architecture.broken.modules.cellar.store.Jars;

/** Broken on purpose: reaches into the cellar's own sub-package. */
record Kitchen(Jars jars) {}
