/**
 * Exemplars (điển hình tiên tiến, gương người tốt việc tốt): the persons, collectives and models
 * that a unit registers with a plan for nurturing, and the stages through which each goes.
 */
@ApplicationModule(
    displayName = "Điển hình tiên tiến",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "movements",
      "organisation",
      "pages",
      "papers"
    })
package vn.tdkt.exemplars;

import org.springframework.modulith.ApplicationModule;
