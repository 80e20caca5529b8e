/**
 * PostgreSQL for the program: either our own server, unpacked from the build's binaries and started
 * beside the program, or a server that the environment names. Also its backup and its health. Knows
 * no table of any module.
 */
@ApplicationModule(
    displayName = "Cơ sở dữ liệu",
    allowedDependencies = {"kernel"})
package vn.tdkt.database;

import org.springframework.modulith.ApplicationModule;
