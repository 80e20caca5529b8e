/**
 * A scoring season as a file (mùa chấm điểm): the criteria set, the block, its units, what they
 * recorded and what papers state, in one YAML text that a person can write. Read it ({@link
 * vn.tdkt.season.SeasonFile}), score it ({@link vn.tdkt.season.SeasonResult}), say the result as
 * JSON ({@link vn.tdkt.season.SeasonJson}); no database and no web application is needed for that.
 * The page of this module writes a block of the program as such a file, and takes one in.
 */
@ApplicationModule(
    displayName = "Mùa chấm điểm",
    allowedDependencies = {"kernel", "access", "pages", "organisation", "criteria", "scoring"})
package vn.tdkt.season;

import org.springframework.modulith.ApplicationModule;
