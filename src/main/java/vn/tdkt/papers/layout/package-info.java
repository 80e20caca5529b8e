/** How a paper looks, the same for all three writers: Decree 30/2020 as one table of styles. */
package vn.tdkt.papers.layout;
