/**
 * Provinces and ministries, units, people and blocks, each as of a date: names, places in the tree,
 * posts, memberships and offices begin and end, and history is read as it was (đơn vị, cán bộ,
 * khối).
 */
@ApplicationModule(
    displayName = "Đơn vị, khối thi đua",
    allowedDependencies = {"kernel", "audit", "access", "pages"})
package vn.tdkt.organisation;

import org.springframework.modulith.ApplicationModule;
