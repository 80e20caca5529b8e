/**
 * Which titles and forms of commendation persons and collectives of a unit strive for in an
 * emulation year (đăng ký thi đua). Later dossiers ask here whether somebody registered; the
 * catalogue and what was conferred lie in {@code honours}.
 */
@ApplicationModule(
    displayName = "Đăng ký thi đua",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "calendar",
      "facts",
      "honours",
      "organisation",
      "pages",
      "papers",
      "plans",
      "reports"
    })
package vn.tdkt.registration;

import org.springframework.modulith.ApplicationModule;
