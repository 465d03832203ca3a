/** The rules about what a project's cost is spent on; {@link vn.sinhke.rules.cost.CostRules} lists them. */
package vn.sinhke.rules.cost;
