/**
 * Saving everything and getting it back (decision 27): all tables as one moment saw them and the
 * stored files, in one archive that proves its own wholeness. Works the same on our own server and
 * on any other, and knows no table by name.
 */
@ApplicationModule(
    displayName = "Sao lưu và khôi phục",
    allowedDependencies = {"database", "kernel"})
package vn.tdkt.backup;

import org.springframework.modulith.ApplicationModule;
