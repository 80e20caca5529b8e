/**
 * The home page (việc cần xử lý): what waits for the person, what was passed on, what is done. It
 * collects {@link vn.tdkt.pages.Waiting} beans and knows no module that offers one.
 */
@ApplicationModule(
    displayName = "Việc cần xử lý",
    allowedDependencies = {"kernel", "access", "pages"})
package vn.tdkt.workbench;

import org.springframework.modulith.ApplicationModule;
