/**
 * Movements (phong trào thi đua) and what a unit did for each: the catalogue with its families, the
 * documents, launches, reviews and reports of a unit, and what is missing by the checklist.
 */
@ApplicationModule(
    displayName = "Phong trào thi đua",
    allowedDependencies = {"kernel", "access", "audit", "organisation", "pages", "papers"})
package vn.tdkt.movements;

import org.springframework.modulith.ApplicationModule;
