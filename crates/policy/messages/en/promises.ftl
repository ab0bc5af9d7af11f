# What a policy promises.
