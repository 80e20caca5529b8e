/**
 * Awards that were conferred on persons and collectives, with the decision that each rests on (sổ
 * khen thưởng). Knows nothing of proposals: what later checks of eligibility need is read here.
 */
@ApplicationModule(
    displayName = "Khen thưởng đã có",
    allowedDependencies = {"kernel", "access", "audit", "organisation", "pages", "papers"})
package vn.tdkt.honours;

import org.springframework.modulith.ApplicationModule;
