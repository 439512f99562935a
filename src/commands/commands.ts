Office.actions.associate("buildSummary", (event: Office.AddinCommands.Event) => event.completed());
