/**
 * Looks at a stranger's file before anybody opens it: its kind by its content, whether it is whole,
 * bounded, without active content and no state secret. Whoever takes files in (uploads, reading)
 * asks here first; nothing of a file is kept.
 */
@ApplicationModule(
    displayName = "Kiểm tra tệp đưa vào",
    allowedDependencies = {"kernel"})
package vn.tdkt.inspection;

import org.springframework.modulith.ApplicationModule;
