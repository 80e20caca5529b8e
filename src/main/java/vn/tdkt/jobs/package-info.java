/**
 * Long and regular work that outlives a restart and runs once, however many nodes there are
 * (decision 57). A module offers a task as a bean; nobody waits for it in memory.
 */
@ApplicationModule(
    displayName = "Công việc nền",
    allowedDependencies = {})
package vn.tdkt.jobs;

import org.springframework.modulith.ApplicationModule;
