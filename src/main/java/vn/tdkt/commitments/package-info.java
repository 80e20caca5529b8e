/**
 * What each person of a unit commits to for the year in learning from and following Ho Chi Minh
 * (bản cam kết học tập và làm theo Bác), with the own review at its end. Contents are for the
 * person and the leader; everybody else sees who made one, or how many.
 */
@ApplicationModule(
    displayName = "Cam kết học tập và làm theo Bác",
    allowedDependencies = {"kernel", "access", "audit", "identity", "organisation", "pages"})
package vn.tdkt.commitments;

import org.springframework.modulith.ApplicationModule;
