/** Broken on purpose: one name that it does not use. */
@ApplicationModule(
    displayName = "Bếp",
    allowedDependencies = {"cellar", "attic"})
package vn.tdkt.architecture.broken.modules.kitchen;

import org.springframework.modulith.ApplicationModule;
