# Compares a fit of Poruch with mirt on the same answers: estimates, log-likelihood and CPU time.
# Rscript mirt.R ANSWERS.csv FIT.json      needs the packages mirt and jsonlite
arguments <- commandArgs(trailingOnly = TRUE)
suppressMessages(library(mirt))
answers <- read.csv(arguments[1], check.names = FALSE)
ours <- jsonlite::fromJSON(arguments[2])

cpu <- function(expression) min(sapply(1:5, function(run) sum(system.time(eval(expression))[c(1, 2, 4, 5)])))
plain <- cpu(quote(mirt(answers, 1, itemtype = "2PL", verbose = FALSE)))
errors <- cpu(quote(mirt(answers, 1, itemtype = "2PL", SE = TRUE, SE.type = "Oakes", verbose = FALSE)))
cat(sprintf("mirt %s: %.3f CPU s, with SE (Oakes) %.3f CPU s, best of 5\n", packageVersion("mirt"), plain, errors))

tight <- mirt(answers, 1, itemtype = "2PL", SE = TRUE, SE.type = "Oakes", TOL = 1e-9, quadpts = 121,
              technical = list(theta_lim = c(-8, 8), NCYCLES = 5000), verbose = FALSE)
theirs <- coef(tight, printSE = TRUE)[colnames(answers)]
a <- sapply(theirs, function(item) item["par", "a1"])
d <- sapply(theirs, function(item) item["par", "d"])
se_a <- sapply(theirs, function(item) item["SE", "a1"])
se_d <- sapply(theirs, function(item) item["SE", "d"])
sign <- if (sum(a) < 0) -1 else 1
cat(sprintf("largest difference: a %.2e, d %.2e, SE of a %.2e, SE of d %.2e; log-likelihood, relative %.2e\n",
            max(abs(sign * a - ours$items$a)), max(abs(d - ours$items$d)),
            max(abs(se_a - ours$items$seA)), max(abs(se_d - ours$items$seD)),
            abs((extract.mirt(tight, "logLik") - ours$logLik) / ours$logLik)))
