/**
 * What a province, a block or a unit comes together for: conferences, trainings, launches, joint
 * activities with who came; and donations, each counted once wherever it is reported.
 */
@ApplicationModule(
    displayName = "Hội nghị, hoạt động",
    allowedDependencies = {"kernel", "access", "audit", "facts", "organisation", "pages"})
package vn.tdkt.gatherings;

import org.springframework.modulith.ApplicationModule;
