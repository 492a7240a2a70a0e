// Checks the witnesses of a comparison, so that only what others agree with is shown.
