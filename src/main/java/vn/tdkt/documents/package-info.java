/**
 * Files and documents, entered once: a file is stored once by its content, its number, date and
 * issuer are typed once, and any number of criteria point to a page or a passage of it. Knows
 * nothing of score sheets; whoever shows a file to others than its unit says so by {@link
 * vn.tdkt.documents.OpenedTo}.
 */
@ApplicationModule(
    displayName = "Văn bản, tệp",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "database",
      "inspection",
      "pages",
      "reading"
    })
package vn.tdkt.documents;

import org.springframework.modulith.ApplicationModule;
