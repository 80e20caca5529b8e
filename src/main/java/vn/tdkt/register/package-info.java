/**
 * The register of documents: what a unit received and sent, how papers hang together, to whom they
 * went, the legal papers they rest on, and the files of work into which a year is closed. Files lie
 * in the module documents; the register only points to them.
 */
@ApplicationModule(
    displayName = "Sổ văn bản, hồ sơ công việc",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "organisation",
      "documents",
      "pages",
      "papers"
    })
package vn.tdkt.register;

import org.springframework.modulith.ApplicationModule;
