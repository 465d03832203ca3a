/** The stores on plain JDBC: H2 embedded by default, PostgreSQL for service. */
package vn.sinhke.jdbc;
