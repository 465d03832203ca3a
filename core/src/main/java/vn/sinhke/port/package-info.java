/** What stores implement; each port has its contract as tests in the test kit. */
package vn.sinhke.port;
