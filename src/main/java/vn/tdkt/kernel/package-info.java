/**
 * The values that every module speaks in: exact points, Vietnamese numbers and words, findings,
 * outcomes and acts. Knows nothing of any module and of no framework.
 */
@ApplicationModule(
    displayName = "Giá trị dùng chung",
    allowedDependencies = {})
package vn.tdkt.kernel;

import org.springframework.modulith.ApplicationModule;
