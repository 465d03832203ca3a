/** The rules about the plan of a year; {@link vn.sinhke.rules.plan.PlanRules} lists them. */
package vn.sinhke.rules.plan;
