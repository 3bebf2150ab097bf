def empty(nums)
end
