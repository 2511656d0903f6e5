ALTER TABLE "scenario_versions" ADD COLUMN "client_name" text GENERATED ALWAYS AS (content ->> 'clientName') STORED;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD COLUMN "age" double precision GENERATED ALWAYS AS ((content ->> 'age')::double precision) STORED;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD COLUMN "summary" text GENERATED ALWAYS AS (content ->> 'summary') STORED;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD COLUMN "content_note" text GENERATED ALWAYS AS (content ->> 'contentNote') STORED;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD COLUMN "style" text GENERATED ALWAYS AS (content ->> 'style') STORED;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD COLUMN "minutes" double precision GENERATED ALWAYS AS ((content ->> 'minutes')::double precision) STORED;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD COLUMN "risk_opt_in" boolean GENERATED ALWAYS AS ((content ->> 'riskOptIn')::boolean) STORED;