import "container/list"

type entry struct{ key, value int }

type LRUCache struct {
	capacity int
	order    *list.List // the newest in front
	places   map[int]*list.Element
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity, list.New(), map[int]*list.Element{}}
}

func (this *LRUCache) Get(key int) int {
	place, found := this.places[key]
	if !found {
		return -1
	}
	this.order.MoveToFront(place)
	return place.Value.(entry).value
}

func (this *LRUCache) Put(key int, value int) {
	if place, found := this.places[key]; found {
		place.Value = entry{key, value}
		this.order.MoveToFront(place)
		return
	}
	if this.order.Len() == this.capacity {
		oldest := this.order.Remove(this.order.Back()).(entry)
		delete(this.places, oldest.key)
	}
	this.places[key] = this.order.PushFront(entry{key, value})
}
