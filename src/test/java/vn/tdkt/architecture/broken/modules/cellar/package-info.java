/** Broken on purpose, for the guards: this one is sound, the others misuse it. */
@ApplicationModule(
    displayName = "Hầm",
    allowedDependencies = {})
package vn.tdkt.architecture.broken.modules.cellar;

import org.springframework.modulith.ApplicationModule;
